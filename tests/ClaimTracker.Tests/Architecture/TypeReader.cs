using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>Reads one top-level type with all that is nested in it, down to the operands of every instruction.</summary>
internal sealed partial class TypeReader
{
    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly MetadataNames _names;
    private readonly HashSet<TypeUse> _uses = [];
    private readonly List<MethodUse> _calls = [];
    private string _where = "";
    private int _method;

    private TypeReader(PEReader image, MetadataReader metadata)
    {
        _image = image;
        _metadata = metadata;
        _names = new MetadataNames(metadata, type => _uses.Add(new TypeUse(type.Outermost, _where)));
    }

    public static CompiledType Read(PEReader image, MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var reader = new TypeReader(image, metadata);
        reader.VisitType(handle, path: "");
        var type = metadata.GetTypeDefinition(handle);
        return new CompiledType(
            reader._names.Definition(handle),
            type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public),
            reader.IsEmbedded(type),
            [.. reader._uses],
            reader._calls);
    }

    private bool IsEmbedded(TypeDefinition type) =>
        type.GetCustomAttributes()
            .Select(handle => _metadata.GetCustomAttribute(handle).Constructor)
            .Any(constructor => Parent(constructor)?.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute");

    private void VisitType(TypeDefinitionHandle handle, string path)
    {
        var type = _metadata.GetTypeDefinition(handle);
        _where = path;
        Visit(type.BaseType);
        Visit(type.GetCustomAttributes());
        Visit(type.GetGenericParameters());
        foreach (var implementation in type.GetInterfaceImplementations().Select(_metadata.GetInterfaceImplementation))
        {
            Visit(implementation.Interface);
            Visit(implementation.GetCustomAttributes());
        }

        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition))
        {
            _where = Member(field.Name);
            field.DecodeSignature(_names, null);
            Visit(field.GetCustomAttributes());
        }

        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            _where = Member(property.Name);
            property.DecodeSignature(_names, null);
            Visit(property.GetCustomAttributes());
        }

        foreach (var @event in type.GetEvents().Select(_metadata.GetEventDefinition))
        {
            _where = Member(@event.Name);
            Visit(@event.Type);
            Visit(@event.GetCustomAttributes());
        }

        foreach (var method in type.GetMethods())
        {
            _where = Member(_metadata.GetMethodDefinition(method).Name);
            _method = MetadataTokens.GetRowNumber(method);
            VisitMethod(_metadata.GetMethodDefinition(method));
        }

        foreach (var nested in type.GetNestedTypes())
        {
            VisitType(nested, Joined(path, _metadata.GetTypeDefinition(nested).Name));
        }

        // The fields and methods of what an iterator or async method became say nothing beyond its name.
        string Member(StringHandle name) => IsMadeFromMember(type.Name) ? path : Joined(path, name);
    }

    private void VisitMethod(MethodDefinition method)
    {
        method.DecodeSignature(_names, null);
        Visit(method.GetCustomAttributes());
        Visit(method.GetGenericParameters());
        foreach (var parameter in method.GetParameters().Select(_metadata.GetParameter))
        {
            Visit(parameter.GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Visit(region.CatchType);
        }

        foreach (var operand in Instructions.Operands(body.GetILReader()))
        {
            Visit(operand);
        }
    }

    private void Visit(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters.Select(_metadata.GetGenericParameter))
        {
            Visit(parameter.GetCustomAttributes());
            foreach (var constraint in parameter.GetConstraints().Select(_metadata.GetGenericParameterConstraint))
            {
                Visit(constraint.Type);
            }
        }
    }

    private void Visit(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(_metadata.GetCustomAttribute))
        {
            Parent(attribute.Constructor);
            attribute.DecodeValue(_names);
        }
    }

    private void Visit(EntityHandle handle)
    {
        // An interface has no base type, a filter or finally region catches nothing.
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference or HandleKind.TypeSpecification:
                Type(handle);
                break;
            case HandleKind.FieldDefinition:
                Type(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition or HandleKind.MemberReference:
                VisitMember(handle, genericArguments: []);
                break;
            case HandleKind.MethodSpecification:
                var instance = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                VisitMember(instance.Method, [.. instance.DecodeSignature(_names, null).Select(argument => argument.FullName)]);
                break;
            case HandleKind.StandaloneSignature:
                _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(_names, null);
                break;
        }
    }

    private void VisitMember(EntityHandle handle, IReadOnlyList<string> genericArguments)
    {
        var parent = Parent(handle);
        if (handle.Kind != HandleKind.MemberReference || parent is null)
        {
            return;
        }

        var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            member.DecodeFieldSignature(_names, null);
            return;
        }

        var signature = member.DecodeMethodSignature(_names, null);
        _calls.Add(new MethodUse(
            parent.FullName,
            _metadata.GetString(member.Name),
            genericArguments,
            [.. signature.ParameterTypes.Select(parameter => parameter.FullName)],
            _method,
            _where));
    }

    private TypeId? Parent(EntityHandle member) => member.Kind switch
    {
        HandleKind.MethodDefinition => Type(_metadata.GetMethodDefinition((MethodDefinitionHandle)member).GetDeclaringType()),
        HandleKind.MemberReference => Type(_metadata.GetMemberReference((MemberReferenceHandle)member).Parent),
        _ => null,
    };

    private TypeId? Type(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => _names.GetTypeFromDefinition(_metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => _names.GetTypeFromReference(_metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => _names.GetTypeFromSpecification(_metadata, null, (TypeSpecificationHandle)handle, 0),
        HandleKind.MethodDefinition => Parent(handle),
        _ => null,
    };

    private string Joined(string path, StringHandle name) => Joined(path, Readable(_metadata.GetString(name)));

    private bool IsMadeFromMember(StringHandle name) => MadeFrom().Match(_metadata.GetString(name)) is { Success: true, Groups: var made } && made[1].Length > 0;

    private static string Joined(string path, string name) => (path.Length, name.Length) switch
    {
        (_, 0) => path,
        (0, _) => name,
        _ => $"{path}.{name}",
    };

    // What the compiler made out of a member, such as <Speakers>b__0 or <Speakers>d__4, is shown under that member's name.
    private static string Readable(string name) =>
        MadeFrom().Match(name) is { Success: true } made ? made.Groups[1].Value
        : name is ".ctor" or ".cctor" ? "constructor"
        : Accessor().Replace(name, "");

    // Not the name of a file-local type, which begins in the same way.
    [GeneratedRegex("^<([^<>]*)>(?!F[0-9A-F]{64}__)")]
    private static partial Regex MadeFrom();

    [GeneratedRegex("^(get|set|add|remove)_")]
    private static partial Regex Accessor();
}
