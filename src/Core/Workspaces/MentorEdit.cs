using System.Text;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Changes who mentors a person in the bytes of <c>onboarding.json</c>; every other byte stays.</summary>
internal sealed class MentorEdit(byte[] file, string person)
{
    private byte[] _file = file;

    /// <summary>The file where one takes over from another, who is a former mentor from then on.</summary>
    /// <param name="from">One of the mentors; null where nobody hands over.</param>
    /// <param name="to">Another person.</param>
    public byte[] Apply(string? from, string to)
    {
        var isMentor = Has(Layout.Mentors, to);
        if (from is not null && !isMentor) Replace(Layout.Mentors!.Items.First(item => PersonId.AreSame(item.Text, from)).Place, JsonQuote.Of(to));
        while (from is not null && Layout.Mentors!.Items.FirstOrDefault(item => PersonId.AreSame(item.Text, from)) is { Text: not null } again) Remove(Layout.Mentors, again.Place);
        if (!Has(Layout.Mentors, to)) Add("mentors", Layout.Mentors, to);
        if (from is not null && !Has(Layout.FormerMentors, from)) Add("formerMentors", Layout.FormerMentors, from);
        return _file;
    }

    // Each edit moves what stands behind it.
    private PersonLayout Layout => OnboardingReader.Read(OnboardingFile.Name, _file).Layout!.Persons.First(row => PersonId.AreSame(row.Id, person));

    private void Add(string name, ListLayout? list, string id)
    {
        var text = JsonQuote.Of(id);
        if (list is null) Replace(Layout.LastValueEnd..Layout.LastValueEnd, $", \"{name}\": [{text}]");
        else if (list.Items.IsEmpty) Replace(list.Array, $"[{text}]");
        else Replace(list.Items[^1].Place.End..list.Items[^1].Place.End, $", {text}");
    }

    private void Remove(ListLayout list, Range place)
    {
        var at = list.Items.IndexOf(list.Items.First(item => item.Place.Equals(place)));
        if (at + 1 < list.Items.Length) Replace(place.Start..list.Items[at + 1].Place.Start, "");
        else if (at > 0) Replace(list.Items[at - 1].Place.End..place.End, "");
        else Replace(place, "");
    }

    private void Replace(Range range, string text) => _file = [.. _file.AsSpan(..range.Start.Value), .. Encoding.UTF8.GetBytes(text), .. _file.AsSpan(range.End.Value..)];

    private static bool Has(ListLayout? list, string id) => list is not null && list.Items.Any(item => PersonId.AreSame(item.Text, id));
}
