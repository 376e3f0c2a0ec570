namespace Onboarding.Core.Tests.Curricula;

/// <summary>What a curriculum's Markdown is made of, and what stands in it by mistake or malice.</summary>
internal static class MarkdownWords
{
    public static readonly string[] All =
    [
        "- [ ] ", "- [x] ", "* [ ] ", "+ [X] ", "1. [ ] ", "2) [ ] ", "- ", "> ", "> - [ ] ", "  ", "    ", "\t", " ", "\n", "\n", "\n\n", "- [] ", "[ ]text", "- [✓] ", "-[ ] ", "- [ ]\u00a0", "- [ ]\n", "  - [ ] step\n",
        "a", "foo", "two words", "(optional)", "(Optional) ", ". ", "!", "\\", "\\\n", "  \n", "http://", "www.x.y ", "https://x.y/z)", "https://a.b/c_d_e", "mailto:a@b.c",
        "`due:w2`", "`due:2026-02-30`", "`due:d1`", "`optional`", "`needs:a`", "`needs:a,b,c`", "`effort:x`", "`effort:2h`", "`level:1`", "`tag:x`", "`owner:buddy`", "`ower:me`", "`sign-off`", "`sign-off:lead`", "`count:4`", "`count:0`",
        "`every:1w`", "`", "``", "` `", "*", "**", "***", "_", "__", "~", "~~", "[", "]", "](u)", "[l](u)", "[l](u \"t\")", "![i](u)", "[r]", "[r][]", "[a][r]", "[r]: /u\n", "[r]: <", "(", ")", "](", "](<", "](<a b>)", "[a](#topic)", "[a](b.md)",
        "<!-- #a -->", "<!-- #b was:c -->", "<!-- #b was:a,d -->", "<!-- #A_b -->", "<!-- #region -->", "<!--", "-->", "<!-->", "<?", "?>", "<![CDATA[", "]]>", "<!X", "<b>", "</b>", "<a href=\"#\">", "<a id='x'/>", "<div>\n", "</div>\n", "<script>", "</pre>", "<", ">",
        "<https://x.y>", "<a@b.c>", "&amp;", "&#0;", "&#x1F600;", "&copy", "&", "# ", "## ", "###\ta", "####### ", "## A ##", "#", "===\n", "---\n", "***\n", "- - -\n", "```\n", "~~~ md\n", "````", "    code\n",
        "| a | b |\n", "| - | - |\n", "|:-:|---|\n", "| [ ] a | b |\n", "| [ ] a | `due:w1` |\n", "| c \\| d |", "|", "\\|", "[^1]", "[^1]: n\n", "[^a b]: n", "    more\n", "title: x\n", "order: 2\n", "owner: buddy\n", "due: w3\n", "level: 9\n", "sign-off: lead\n", "roles: [a, b]\n", "onboarding: false\n",
        "---\ntitle: x\n---\n", "---\ngoals: list\n---\n", "---\ngoals: links\n---\n", "---\ngoals: sections\n---\n", "---\ngoals: file\n---\n", "---\ngoals: table\n---\n", "goals: list\n", "goal-headings: [A]\n", "goal-headings:\n  - A\n", "gate: { id: g }\n", "...\n", "&x [*x]\n", "{{{{", "? a\n: b\n", "!!set", "%YAML 1.2\n",
        "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "é", "e\u0301", "日本", "😀", "👩‍👩‍👧", "\u05d0\u05d1", "\u202e", "\u2066", "\u200b", "\u2028", "\u2029", "\u0085", "\u0000", "\u0001", "\u001b[31m", "\u000b", "\f", "\u007f", "\u0080", "\ufeff", "\ufffd", "\r", "\r\n", "\n\r",
    ];
}
