using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests;

public class TerminalTraitsTests
{
    [Theory]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-256color COLORTERM=24bit", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-256color", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=screen-256color", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=tmux-256color TMUX=/tmp/tmux-0/default,1,0", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=tmux-256color TMUX=/tmp/tmux-0/default,1,0 COLORTERM=truecolor", ColorDepth.TrueColor)]
    [InlineData("TERM=screen.xterm-256color STY=1.pts-0 COLORTERM=truecolor", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=screen-256color TMUX=x STY=1.pts-0 COLORTERM=truecolor", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-kitty", ColorDepth.TrueColor)]
    [InlineData("TERM=alacritty-direct", ColorDepth.TrueColor)]
    [InlineData("TERM=xterm-direct", ColorDepth.TrueColor)]
    [InlineData("TERM=foot-extra", ColorDepth.TrueColor)]
    [InlineData("TERM=putty", ColorDepth.TwoHundredFiftySix)]
    [InlineData("TERM=linux", ColorDepth.Sixteen)]
    [InlineData("TERM=xterm", ColorDepth.Sixteen)]
    [InlineData("TERM=screen", ColorDepth.Sixteen)]
    [InlineData("TERM=vt100", ColorDepth.Monochrome)]
    [InlineData("TERM=vt220", ColorDepth.Monochrome)]
    [InlineData("TERM=dumb", ColorDepth.Monochrome)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", ColorDepth.Monochrome)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=", ColorDepth.TrueColor)]
    public void The_environment_tells_how_many_colours_there_are(string environment, object colors) => Assert.Equal((ColorDepth)colors, Detect(environment).Colors);

    [Theory]
    [InlineData("LANG=en_US.UTF-8", true)]
    [InlineData("LC_ALL=C.utf8", true)]
    [InlineData("LC_ALL=C LANG=en_US.UTF-8", false)]
    [InlineData("LC_ALL= LC_CTYPE=de_DE.UTF-8 LANG=C", true)]
    [InlineData("LANG=POSIX", false)]
    [InlineData("TERM=linux", false)]
    public void The_first_locale_that_is_set_tells_the_encoding(string environment, bool isUtf8) => Assert.Equal(isUtf8, Detect(environment).IsUtf8);

    private static TerminalTraits Detect(string environment)
    {
        var variables = environment.Split(' ').Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return TerminalTraits.Detect(variables.GetValueOrDefault);
    }
}
