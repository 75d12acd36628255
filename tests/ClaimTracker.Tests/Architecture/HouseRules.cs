using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimTracker.Tests.Architecture;

/// <summary>The rules on public types that reflection can see. Each gives one line per fault.</summary>
internal static class HouseRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Classes that users may derive from. A new one also gets a worked example in the docs.</summary>
    private static readonly string[] ExtensionPoints = ["AnswerComparer", "DraftCheck", "EntityComparer", "EntryLog", "EntryStorage", "LedgerRule", "MessageTemplates"];

    private static readonly Type[] MutableCollections =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(HashSet<>), typeof(ISet<>), typeof(SortedSet<>),
        typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(SortedDictionary<,>), typeof(SortedList<,>),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>), typeof(System.Collections.ObjectModel.Collection<>),
        typeof(System.Collections.IList), typeof(System.Collections.IDictionary),
    ];

    /// <summary>A class is sealed, static, closed (nobody outside can derive from it) or a listed extension point.</summary>
    public static IEnumerable<string> OpenClasses(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsSealed: false } && !IsClosed(type) && !IsExtensionPoint(type)
        select $"{type.Name} can be derived from outside: seal it, or make it an abstract class (not a record) with a private protected constructor, "
            + "or list it as an extension point";

    /// <summary>Users implement interfaces, so they stay small.</summary>
    public static IEnumerable<string> LargeInterfaces(IEnumerable<Type> types) =>
        from type in types
        where type.IsInterface && type.GetMethods(Declared).Count(method => method.IsAbstract) > 2
        select $"{type.Name} is an interface with more than two members";

    public static IEnumerable<string> MutableStructs(IEnumerable<Type> types) =>
        from type in types
        where type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
        select $"{type.Name} is a struct that is not readonly";

    /// <summary>Nothing can be changed from outside through what a member hands out. Options may hold lists to add to.</summary>
    public static IEnumerable<string> MutableCollectionsHandedOut(IEnumerable<Type> types) =>
        from type in types
        where !IsOptions(type)
        from member in HandedOut(type)
        where IsMutable(member.Type)
        select $"{type.Name}.{member.Name} hands out {Readable(member.Type)}: use ImmutableArray<T> or IReadOnlyList<T> over our own copy";

    /// <summary>Properties are get-only or <c>init</c>, fields readonly. Options are set, then frozen.</summary>
    public static IEnumerable<string> Setters(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            foreach (var property in type.GetProperties(Declared).Where(property => IsVisible(property.SetMethod) && !IsInit(property) && !IsOptions(type)))
            {
                yield return $"{type.Name}.{property.Name} can be set";
            }

            foreach (var field in type.GetFields(Declared).Where(field => IsVisible(field) && !field.IsInitOnly && !field.IsLiteral && !type.IsEnum))
            {
                yield return $"{type.Name}.{field.Name} is a field that can be set";
            }
        }
    }

    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && (type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic).All(constructor => !IsVisible(constructor))
            || type.GetMethods(Declared).Any(method => method is { IsAbstract: true } && !IsVisible(method)));

    private static bool IsExtensionPoint(Type type) => type.IsAbstract && ExtensionPoints.Contains(type.Name.Split('`')[0]);

    private static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsVisible(FieldInfo field) => field is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static IEnumerable<(string Name, Type Type)> HandedOut(Type type)
    {
        foreach (var method in type.GetMethods(Declared).Where(IsVisible))
        {
            yield return (method.Name, method.ReturnType);
            foreach (var parameter in method.GetParameters().Where(parameter => parameter.IsOut))
            {
                yield return ($"{method.Name}({parameter.Name})", parameter.ParameterType.GetElementType()!);
            }
        }

        foreach (var field in type.GetFields(Declared).Where(IsVisible))
        {
            yield return (field.Name, field.FieldType);
        }
    }

    private static bool IsMutable(Type type) =>
        type.IsArray
        || MutableCollections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable));

    private static string Readable(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Readable))}>" : type.Name;
}
