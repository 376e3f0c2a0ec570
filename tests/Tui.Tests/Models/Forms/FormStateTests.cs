using System.Collections.Immutable;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Tests.Models.Forms;

public class FormStateTests
{
    private static readonly ImmutableArray<Person> People =
        [new("grace", "Grace Hopper", null, null, null, []), new("linus", "Linus", null, null, null, []), new("margaret", "Margaret", null, null, null, [])];

    [Fact]
    public void Enter_goes_from_field_to_field_and_submits_from_the_last()
    {
        var form = Open();
        Assert.Equal(0, form.Active);
        form.Accept();
        Assert.Equal((1, false), (form.Active, form.IsSubmitted));
        Type(form, "a lesson");
        form.Accept();
        Assert.True(form.IsSubmitted);
        Assert.False(form.IsChanged);
    }

    [Fact]
    public void Submitting_from_anywhere_goes_to_the_field_that_is_wrong()
    {
        var form = Open();
        form.Submit();
        Assert.Equal((1, "A lesson is needed."), (form.Active, form.Wrong));
        Assert.False(form.IsSubmitted);
        Type(form, "x");
        Assert.Null(form.Wrong);
    }

    [Fact]
    public void What_the_submission_refuses_is_said_and_the_form_stays()
    {
        var form = Open(_ => "The disk is full.");
        form.Go(1);
        Type(form, "x");
        form.Accept();
        Assert.Equal(("The disk is full.", false, true), (form.Wrong, form.IsSubmitted, form.IsChanged));
    }

    [Fact]
    public void The_beginning_of_a_name_offers_it_and_enter_takes_it()
    {
        var form = Open();
        Type(form, "hop");
        Assert.Equal(["Grace Hopper"], form.Suggestions.Select(one => one.Label));
        form.Accept();
        Assert.Equal((0, "Grace Hopper"), (form.Active, form.Edit.Text));
        Assert.Empty(form.Suggestions);
    }

    [Fact]
    public void After_a_comma_only_those_who_are_not_named_yet_are_offered()
    {
        var form = Open();
        Type(form, "grace,");
        Assert.Equal(["Linus", "Margaret"], form.Suggestions.Select(one => one.Label));
        form.Edit.Set("");
        Type(form, "grace, ma");
        form.Accept();
        Assert.Equal("grace, Margaret", form.Edit.Text);
        Assert.Equal(["grace", "Margaret"], PeopleField.Split(form.Edit.Text).ToArray());
    }

    [Fact]
    public void In_an_empty_field_enter_means_nobody_and_down_goes_through_the_names()
    {
        var form = Open();
        Assert.Equal((3, -1), (form.Suggestions.Length, form.Suggested));
        form.Step(1);
        form.Step(1);
        Assert.True(form.Take());
        Assert.Equal("Linus", form.Edit.Text);
        form.Edit.Clear();
        form.Typed();
        form.Accept();
        Assert.Equal(1, form.Active);
    }

    [Fact]
    public void Past_the_last_suggestion_is_the_next_field()
    {
        var form = Open();
        for (var i = 0; i < 4; i++) form.Step(1);
        Assert.Equal(1, form.Active);
        form.Step(-1);
        Assert.Equal(0, form.Active);
    }

    [Fact]
    public void Somebody_whom_the_roster_does_not_know_is_taken_as_typed()
    {
        var form = Open();
        Type(form, "Barbara");
        Assert.Empty(form.Suggestions);
        form.Accept();
        Assert.Equal("Barbara", form.EditOf(0).Text);
    }

    [Fact]
    public void What_was_kept_is_there_again()
    {
        var form = Open();
        Type(form, "Lin");
        Assert.True(form.IsChanged);
        Assert.Equal(["Lin", ""], new FormState(form.Form, form.Texts).Texts.ToArray());
    }

    private static FormState Open(Func<FormAnswers, string?>? submit = null) => new(
        new Form(
            "test",
            "A session",
            [
                PeopleField.Several(new FormField("with", "With whom?", "Nobody"), People),
                new FormField("lesson", "What did you learn?", "") { Check = text => text.Length == 0 ? "A lesson is needed." : null },
            ],
            submit ?? (_ => null)),
        null);

    private static void Type(FormState form, string text)
    {
        form.Edit.Insert(text);
        form.Typed();
    }
}
