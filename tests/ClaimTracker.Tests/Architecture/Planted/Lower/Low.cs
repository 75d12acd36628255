using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ClaimTracker.Tests.Architecture.Planted;

/// <summary>Looks up in every way that C# offers. Each nested type is one way; the floor check has to see them all.</summary>
internal sealed class Low
{
    public sealed class ByBaseType : High;

    public sealed class ByInterface : IHigh;

    public sealed class ByField
    {
        private High? _field;

        public bool Keep(object value) => (_field = value as High) is null;
    }

    public sealed class ByProperty
    {
        public High[]? Property { get; init; }
    }

    public sealed class ByEvent
    {
        public event EventHandler<High>? Happened;

        public void Raise() => Happened?.Invoke(this, null!);
    }

    public sealed class ByParameter
    {
        public static void Method(ref List<Dictionary<string, High>> argument) => argument = [];
    }

    public sealed class ByConstraint
    {
        public static void Method<T>()
            where T : High
        {
        }
    }

    [High]
    public sealed class ByAttribute;

    [TypeConverter(typeof(High))]
    public sealed class ByAttributeValue;

    public sealed class ByCreation
    {
        public static object Method() => new High();
    }

    public sealed class ByStaticCall
    {
        public static int Method() => High.Count([1]);
    }

    public sealed class ByMemberOfGeneric
    {
        public static int Method(object list) => Unsafe.As<List<High>>(list).Count;
    }

    public sealed class ByGenericArgument
    {
        public static object Method() => Array.Empty<High>();
    }

    public sealed class ByTypeOf
    {
        public static object Method(int value)
        {
            // A switch of this size is a jump table, which the reader of instructions has to step over.
            return value switch { 0 => "none", 1 => "one", 2 => "two", 3 => "three", 4 => 4L, 5 => 5.0, _ => typeof(High) };
        }
    }

    public sealed class ByPattern
    {
        public static bool Method(object value) => value is High;
    }

    public sealed class ByCatch
    {
        public static bool Method(Action action)
        {
            try
            {
                action();
                return true;
            }
            catch (HighException)
            {
                return false;
            }
        }
    }

    public sealed class ByLambda
    {
        public static Func<int, object> Method(int size) => more => new High { Size = size + more };
    }

    public sealed class ByIterator
    {
        public static IEnumerable<object> Method()
        {
            yield return 1;
            yield return new High();
        }
    }

    public sealed class ByAsync
    {
        public static async Task<object> Method()
        {
            await Task.Yield();
            return new High();
        }
    }

    public sealed class ByFileLocalType
    {
        public static object Method() => Hidden.Method();
    }
}

/// <summary>A type without a file of its own.</summary>
internal static class Stray;

/// <summary>Belongs to the file that it is local to.</summary>
file static class Hidden
{
    public static object Method() => new High();
}
