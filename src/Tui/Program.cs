using Onboarding.Tui;
using Onboarding.Tui.Cli;

return OnboardCommand.Run(args, SystemServices.Create(Dashboard.Run));
