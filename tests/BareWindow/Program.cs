using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

// The least that a program with this library shows, as the yardstick of our own start: a window with a border and a line of text.
using var app = Application.Create();
app.Init(DriverRegistry.Names.ANSI);
using var window = new Window { Title = "Bare" };
window.Add(new Label { Text = "A window and nothing else", X = Pos.Center(), Y = Pos.Center() });
app.Run(window);
