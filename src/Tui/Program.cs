Console.WriteLine("onboard");
