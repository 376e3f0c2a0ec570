namespace Onboarding.Tui.Models.Forms;

/// <summary>What was filled in, without blanks at the ends.</summary>
internal sealed class FormAnswers(Form form, IReadOnlyList<string> texts)
{
    /// <summary>The answer of the field with this id; empty where nothing was typed.</summary>
    public string this[string field] => texts[form.Fields.IndexOf(form.Fields.First(one => one.Id == field))].Trim();
}
