namespace Onboarding.Tui.Commands;

/// <summary>A condition as users write it: names of conditions with <c>!</c>, <c>&amp;&amp;</c>, <c>||</c> and parentheses.</summary>
internal abstract record WhenClause
{
    /// <summary>What is true everywhere.</summary>
    public static WhenClause Always { get; } = new Name("true");

    /// <summary>Whether it holds where <paramref name="isTrue"/> says which names do.</summary>
    public abstract bool Holds(Func<string, bool> isTrue);

    /// <summary>The names in it, in their order.</summary>
    public abstract IEnumerable<string> Names { get; }

    internal sealed record Name(string Text) : WhenClause
    {
        public override IEnumerable<string> Names => Text is "true" or "false" ? [] : [Text];

        public override bool Holds(Func<string, bool> isTrue) => Text switch
        {
            "true" => true,
            "false" => false,
            _ => isTrue(Text),
        };
    }

    internal sealed record Not(WhenClause Clause) : WhenClause
    {
        public override IEnumerable<string> Names => Clause.Names;

        public override bool Holds(Func<string, bool> isTrue) => !Clause.Holds(isTrue);
    }

    internal sealed record And(WhenClause Left, WhenClause Right) : WhenClause
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override bool Holds(Func<string, bool> isTrue) => Left.Holds(isTrue) && Right.Holds(isTrue);
    }

    internal sealed record Or(WhenClause Left, WhenClause Right) : WhenClause
    {
        public override IEnumerable<string> Names => Left.Names.Concat(Right.Names);

        public override bool Holds(Func<string, bool> isTrue) => Left.Holds(isTrue) || Right.Holds(isTrue);
    }
}
