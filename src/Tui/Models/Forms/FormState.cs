using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Forms;

/// <summary>A form being filled in: the texts, the field that the keys go to, what is suggested there, what is wrong.</summary>
internal sealed class FormState
{
    private readonly LineEdit[] _edits;
    private ImmutableArray<string> _previewed;
    private ImmutableArray<string> _preview = [];

    /// <param name="form">What is filled in.</param>
    /// <param name="kept">What the fields held when the form was last closed; null for the first time, and ignored where it had other fields then.</param>
    public FormState(Form form, IReadOnlyList<string>? kept)
    {
        Form = form;
        _edits = [.. form.Fields.Select(_ => new LineEdit())];
        for (var i = 0; i < _edits.Length; i++) _edits[i].Set(kept?.Count == _edits.Length ? kept[i] : form.Fields[i].Initial);
        Go(0);
    }

    public Form Form { get; }

    /// <summary>The index of the field that the keys go to.</summary>
    public int Active { get; private set; }

    /// <summary>The text of the field that the keys go to. Whoever changes it says so with <see cref="Typed"/>.</summary>
    public LineEdit Edit => _edits[Active];

    public bool IsLast => Active == _edits.Length - 1;

    /// <summary>What is wrong; null for nothing.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What the field that the keys go to offers; empty where nothing is open.</summary>
    public ImmutableArray<Suggestion> Suggestions { get; private set; } = [];

    /// <summary>Which of <see cref="Suggestions"/> is selected; -1 for none.</summary>
    public int Suggested { get; private set; } = -1;

    /// <summary>What the fields hold, in order.</summary>
    public ImmutableArray<string> Texts => [.. _edits.Select(edit => edit.Text)];

    /// <summary>Whether something was typed that would be lost.</summary>
    public bool IsChanged => !IsSubmitted && _edits.Where((edit, i) => edit.Text.Trim() != Form.Fields[i].Initial.Trim()).Any();

    public bool IsSubmitted { get; private set; }

    /// <summary>Whether the answers are being taken: what comes of them may stand in the form's place.</summary>
    public bool IsBeingSubmitted { get; private set; }

    public LineEdit EditOf(int field) => _edits[field];

    /// <summary>The text of the field changed.</summary>
    public void Typed()
    {
        Wrong = null;
        Offer();
        // A name that is begun is most likely the one that is meant; in an empty field Enter means to go on.
        Suggested = Edit.Text.Trim().Length > 0 && !Suggestions.IsEmpty ? 0 : -1;
    }

    public void Go(int field)
    {
        Active = Math.Clamp(field, 0, _edits.Length - 1);
        Suggested = -1;
        if (Edit.Text.Length == 0) Offer();
        else Suggestions = [];
    }

    /// <summary>Goes through the suggestions, and from their ends to the field beside.</summary>
    public void Step(int by)
    {
        var next = Suggested + by;
        if (next >= -1 && next < Suggestions.Length) Suggested = next;
        else Go(Active + by);
    }

    /// <summary>Closes what is suggested; false where nothing is.</summary>
    public bool CloseSuggestions()
    {
        if (Suggestions.IsEmpty) return false;
        (Suggestions, Suggested) = ([], -1);
        return true;
    }

    /// <summary>Puts what is selected into the field; false where nothing is.</summary>
    public bool Take() => Suggested >= 0 && Take(Suggested);

    public bool Take(int suggestion)
    {
        if (suggestion >= Suggestions.Length) return false;
        Edit.Set(Suggestions[suggestion].Text);
        Wrong = null;
        return CloseSuggestions();
    }

    /// <summary>Accepts what the field holds, and goes on to the next one; from the last one the form is submitted.</summary>
    public void Accept()
    {
        if (Take()) return;
        Wrong = WrongIn(Active);
        if (Wrong is not null) return;
        if (IsLast) Submit();
        else Go(Active + 1);
    }

    /// <summary>Submits the form from whichever field. Where something is wrong, says what, and goes there.</summary>
    public void Submit()
    {
        for (var i = 0; i < _edits.Length; i++)
        {
            if (WrongIn(i) is not { } wrong) continue;
            Go(i);
            CloseSuggestions();
            Wrong = wrong;
            return;
        }
        IsBeingSubmitted = true;
        Wrong = Form.Submit(new FormAnswers(Form, Texts));
        IsBeingSubmitted = false;
        IsSubmitted = Wrong is null;
    }

    /// <summary>What the answers would do; empty while one of them is wrong.</summary>
    public ImmutableArray<string> Preview
    {
        get
        {
            if (Form.PreviewHeight == 0) return [];
            var texts = Texts;
            if (_previewed.IsDefault || !texts.SequenceEqual(_previewed)) (_previewed, _preview) = (texts, PreviewOf(texts));
            return _preview;
        }
    }

    /// <summary>What the answer of a field means; empty where it is wrong.</summary>
    public string MeaningOf(int field) => WrongIn(field) is null ? Form.Fields[field].Means(_edits[field].Text.Trim()) : "";

    private ImmutableArray<string> PreviewOf(ImmutableArray<string> texts) =>
        Enumerable.Range(0, texts.Length).Any(field => WrongIn(field) is not null) ? [] : Form.Preview(new FormAnswers(Form, texts));

    private string? WrongIn(int field) => Form.Fields[field].Check(_edits[field].Text.Trim());

    private void Offer()
    {
        Suggestions = Form.Fields[Active].Suggest(Edit.Text);
        // What stands there already is no suggestion.
        if (Suggestions is [var only] && string.Equals(only.Text.Trim(), Edit.Text.Trim(), StringComparison.OrdinalIgnoreCase)) Suggestions = [];
    }
}
