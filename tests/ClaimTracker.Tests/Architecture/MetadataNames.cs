using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ClaimTracker.Tests.Architecture;

/// <summary>Names the types in signatures and attribute values, and reports each one to whoever listens.</summary>
internal sealed class MetadataNames(MetadataReader metadata, Action<TypeId> used)
    : ISignatureTypeProvider<TypeId, object?>, ICustomAttributeTypeProvider<TypeId>
{
    private readonly string _assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    public TypeId GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Report(Definition(handle));

    public TypeId GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Report(Reference(handle));

    public TypeId GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public TypeId GetTypeFromSerializedName(string name) => Report(Parsed(TypeName.Parse(name)));

    public TypeId GetPrimitiveType(PrimitiveTypeCode typeCode) => new("System.Runtime", $"System.{typeCode}");

    public TypeId GetSystemType() => new("System.Runtime", "System.Type");

    public bool IsSystemType(TypeId type) => type.FullName == "System.Type";

    public TypeId GetSZArrayType(TypeId elementType) => elementType with { FullName = elementType.FullName + "[]" };

    public TypeId GetArrayType(TypeId elementType, ArrayShape shape) => elementType with { FullName = elementType.FullName + "[,]" };

    public TypeId GetByReferenceType(TypeId elementType) => elementType;

    public TypeId GetPointerType(TypeId elementType) => elementType;

    public TypeId GetPinnedType(TypeId elementType) => elementType;

    // The modifier itself (IsExternalInit, InAttribute) is the compiler's affair.
    public TypeId GetModifiedType(TypeId modifier, TypeId unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeId GetFunctionPointerType(MethodSignature<TypeId> signature) => new("", "*");

    public TypeId GetGenericInstantiation(TypeId genericType, ImmutableArray<TypeId> typeArguments) =>
        genericType with { FullName = $"{genericType.FullName}<{string.Join(", ", typeArguments.Select(argument => argument.FullName))}>" };

    public TypeId GetGenericMethodParameter(object? genericContext, int index) => new("", $"!!{index}");

    public TypeId GetGenericTypeParameter(object? genericContext, int index) => new("", $"!{index}");

    public PrimitiveTypeCode GetUnderlyingEnumType(TypeId type) =>
        Type.GetTypeCode(Type.GetType($"{type.FullName}, {type.Assembly}", throwOnError: true)!.GetEnumUnderlyingType()) switch
        {
            TypeCode.SByte => PrimitiveTypeCode.SByte,
            TypeCode.Byte => PrimitiveTypeCode.Byte,
            TypeCode.Int16 => PrimitiveTypeCode.Int16,
            TypeCode.UInt16 => PrimitiveTypeCode.UInt16,
            TypeCode.UInt32 => PrimitiveTypeCode.UInt32,
            TypeCode.Int64 => PrimitiveTypeCode.Int64,
            TypeCode.UInt64 => PrimitiveTypeCode.UInt64,
            _ => PrimitiveTypeCode.Int32,
        };

    public TypeId Definition(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        return new TypeId(_assembly, type.IsNested
            ? $"{Definition(type.GetDeclaringType()).FullName}+{name}"
            : Qualified(metadata.GetString(type.Namespace), name));
    }

    private TypeId Reference(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                var outer = Reference((TypeReferenceHandle)type.ResolutionScope);
                return outer with { FullName = $"{outer.FullName}+{name}" };
            case HandleKind.AssemblyReference:
                var scope = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return new TypeId(metadata.GetString(scope.Name), Qualified(metadata.GetString(type.Namespace), name));
            default:
                return new TypeId(_assembly, Qualified(metadata.GetString(type.Namespace), name));
        }
    }

    private TypeId Parsed(TypeName name)
    {
        if (name.IsConstructedGenericType)
        {
            foreach (var argument in name.GetGenericArguments())
            {
                Report(Parsed(argument));
            }

            return Parsed(name.GetGenericTypeDefinition());
        }

        return name.IsSimple ? new TypeId(name.AssemblyName?.Name ?? _assembly, name.FullName) : Parsed(name.GetElementType());
    }

    private TypeId Report(TypeId type)
    {
        used(type);
        return type;
    }

    private static string Qualified(string @namespace, string name) => @namespace.Length == 0 ? name : $"{@namespace}.{name}";
}
