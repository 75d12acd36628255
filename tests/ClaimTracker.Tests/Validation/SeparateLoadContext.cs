using System.Reflection;
using System.Runtime.Loader;

namespace ClaimTracker.Tests.Validation;

/// <summary>Runs a program as if nothing of ours had been loaded yet, and tells what it loaded.</summary>
/// <remarks>Every assembly beside the tests is loaded afresh in here; only the framework is shared.</remarks>
internal sealed class SeparateLoadContext() : AssemblyLoadContext("separate", isCollectible: true)
{
    /// <summary>Runs a static method without parameters, and gives the names of all assemblies that it took, in order of the alphabet.</summary>
    public static IReadOnlyList<string> Loads(Action program)
    {
        var context = new SeparateLoadContext();
        try
        {
            var declared = program.Method.DeclaringType!;
            var again = context.LoadFromAssemblyPath(declared.Assembly.Location).GetType(declared.FullName!, throwOnError: true)!;
            again.GetMethod(program.Method.Name, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);
            return [.. context.Assemblies.Select(assembly => assembly.GetName().Name!).Order(StringComparer.Ordinal)];
        }
        finally
        {
            context.Unload();
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
}
