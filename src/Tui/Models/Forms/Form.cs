using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Forms;

/// <summary>Something to fill in: a few lines, each with a label.</summary>
/// <param name="Key">Under which the answers are kept where the form is closed before it is submitted; empty to keep none.</param>
/// <param name="Title">What is filled in.</param>
/// <param name="Fields">What is asked, in order; at least one.</param>
/// <param name="Submit">Takes the answers; returns what is wrong with them, or null to close the form.</param>
internal sealed record Form(string Key, string Title, ImmutableArray<FormField> Fields, Func<FormAnswers, string?> Submit)
{
    /// <summary>A line below the title; empty for none.</summary>
    public string Intro { get; init; } = "";

    /// <summary>What the answers would do, in a few lines, while all of them are right; nothing by default.</summary>
    public Func<FormAnswers, ImmutableArray<string>> Preview { get; init; } = _ => [];

    /// <summary>How many lines <see cref="Preview"/> has at most: they are kept free below the fields.</summary>
    public int PreviewHeight { get; init; }

    /// <summary>What submitting does, in a word.</summary>
    public string Verb { get; init; } = "record";

    /// <summary>Whether it can be closed without an answer.</summary>
    public bool CanDismiss { get; init; } = true;
}
