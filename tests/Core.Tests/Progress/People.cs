using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>Grace, a lead, and Linus are Ada's mentors; Eve is nobody's.</summary>
internal sealed class People : ISignOffAuthority
{
    public bool IsMentorOf(string mentor, string trainee) => trainee == "ada" && mentor is "grace" or "linus";

    public string? RoleOf(string person) => person == "grace" ? "lead" : null;
}
