#if COVERAGE
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Onboarding.Fuzz;

/// <summary>The branches that instrumented assemblies ran since it was asked last, counted as AFL does: by pairs, in powers of two.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;
    private readonly byte* _trace = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = _trace;

    /// <summary>How many pairs of branches were run by anything so far.</summary>
    public int Reached { get; private set; }

    /// <summary>Whether something was run that never was before, or so much more often; the next trace begins here.</summary>
    public bool IsNew()
    {
        var isNew = false;
        var trace = new Span<byte>(_trace, Size);
        for (var i = trace.IndexOfAnyExcept((byte)0); i >= 0 && i < Size; i = Next(trace, i + 1))
        {
            var bit = (byte)(1 << Bucket(trace[i]));
            if ((_seen[i] & bit) != 0) continue;
            if (_seen[i] == 0) Reached++;
            _seen[i] |= bit;
            isNew = true;
        }
        trace.Clear();
        Trace.PrevLocation = 0;
        return isNew;
    }

    private static int Next(Span<byte> trace, int from)
    {
        var next = trace[from..].IndexOfAnyExcept((byte)0);
        return next < 0 ? -1 : from + next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(byte count) => count < 4 ? count - 1 : count < 8 ? 3 : count < 16 ? 4 : count < 32 ? 5 : count < 128 ? 6 : 7;
}
#endif
