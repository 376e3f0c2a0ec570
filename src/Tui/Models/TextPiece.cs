namespace Onboarding.Tui.Models;

/// <summary>A part of a span's text, without a copy of it.</summary>
internal readonly record struct TextPiece(Span Span, int Start, int Length);
