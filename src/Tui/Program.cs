using Onboarding.Tui.Cli;

return OnboardCommand.Run(args, SystemServices.Create(openDashboard: null));
