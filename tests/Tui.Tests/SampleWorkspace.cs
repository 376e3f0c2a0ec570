namespace Onboarding.Tui.Tests;

/// <summary>A small workspace with a bit of everything.</summary>
internal static class SampleWorkspace
{
    public static void Write(string folder)
    {
        Put(folder, "onboarding.json", """
            {
              "people": [
                { "id": "ada", "name": "Ada", "start": "2026-01-05", "mentors": ["grace"] },
                { "id": "grace", "name": "Grace" }
              ]
            }
            """);
        Put(folder, "docs/curriculum/monitoring.md", """
            ---
            order: 1
            ---
            # Monitoring and alerting

            ## Why it exists <!-- #why -->

            - [ ] Explain what monitoring is for `due:w10` <!-- #what-for -->
            - [ ] Tell symptoms from causes <!-- #symptoms -->

            ## Paging <!-- #paging -->

            - [ ] Explain how an alert becomes a page `due:w15` `effort:2h` `owner:buddy` <!-- #alert-path -->

              Follow one alert from the rule that fires to the phone that rings. Start from the [alerting overview](https://example.org/alerting).

              - [ ] Find the rule and its `for:` clause
              - [ ] Silence it, and see that it is silenced
            - [ ] Tune one noisy alert `sign-off` <!-- #noisy -->
            - [ ] Shadow an on-call shift `count:4` <!-- #shadow -->
            - [ ] (optional) Build a dashboard of your own <!-- #dashboard -->
            """);
        Put(folder, "docs/curriculum/kubernetes.md", """
            ---
            order: 2
            ---
            # Kubernetes

            ## Basics <!-- #basics -->

            - [ ] 読む: the scheduler 👩‍🚀 and its café <!-- #scheduler -->
            - [ ] Drain a node `needs:nowhere` <!-- #drain -->
            """);
    }

    private static void Put(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n") + "\n");
    }
}
