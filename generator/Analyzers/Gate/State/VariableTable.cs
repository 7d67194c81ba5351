using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.State;

/// <summary>Something that holds a value: a local, a parameter, a member of one, or what a flow graph keeps aside.</summary>
/// <param name="Index">Its number in the member that is looked at.</param>
/// <param name="IsSteady">Whether it means the same at all times, also to a lambda that runs later.</param>
internal readonly record struct Variable(int Index, bool IsSteady);

/// <summary>Numbers the variables of one member, so that what is known of them is a look-up.</summary>
internal sealed class VariableTable(VariableWrites writes)
{
    // The members of each variable; those of nothing are locals, parameters and statics.
    private readonly List<Dictionary<ISymbol, Variable>?> _members = [];
    private readonly Dictionary<ISymbol, Variable> _roots = new(SymbolEqualityComparer.Default);

    public Variable Of(ISymbol localOrParameter) => In(_roots, localOrParameter, writes.IsSteady(localOrParameter));

    /// <summary>A variable that no code names.</summary>
    public Variable New(bool isSteady = false)
    {
        _members.Add(null);
        return new Variable(_members.Count - 1, isSteady);
    }

    /// <summary>The variable an expression stands for; null for one whose value may be another each time.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="behind">The variable whose value a flow graph keeps aside.</param>
    public Variable? Of(IOperation expression, Func<CaptureId, Variable?> behind) => ValueLeaves.WithoutConversions(expression) switch
    {
        IFlowCaptureReferenceOperation capture => behind(capture.Id),
        ILocalReferenceOperation { Local: var local } when writes.IsTrusted(local) => Of(local),
        IParameterReferenceOperation { Parameter: var parameter } when writes.IsTrusted(parameter) => Of(parameter),
        IFieldReferenceOperation field => Member(field, behind),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => Member(property, behind),
        _ => null,
    };

    /// <summary>The variable and all that is reached through it: none of it is the same after an assignment.</summary>
    public IEnumerable<Variable> Under(Variable variable)
    {
        yield return variable;
        foreach (var member in _members[variable.Index]?.Values.SelectMany(Under) ?? [])
        {
            yield return member;
        }
    }

    private Variable? Member(IMemberReferenceOperation member, Func<CaptureId, Variable?> behind)
    {
        if (member.Instance is null or IInstanceReferenceOperation)
        {
            return In(_roots, member.Member, isSteady: false);
        }

        return Of(member.Instance, behind) is { } owner
            ? In(_members[owner.Index] ??= new(SymbolEqualityComparer.Default), member.Member, isSteady: false)
            : null;
    }

    private Variable In(Dictionary<ISymbol, Variable> known, ISymbol symbol, bool isSteady)
    {
        if (!known.TryGetValue(symbol, out var variable))
        {
            known.Add(symbol, variable = New(isSteady));
        }

        return variable;
    }
}
