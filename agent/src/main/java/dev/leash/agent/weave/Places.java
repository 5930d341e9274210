package dev.leash.agent.weave;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Packed;
import dev.leash.agent.catalogue.Place;
import java.util.List;
import net.bytebuddy.asm.Advice.ArgumentHandler;
import net.bytebuddy.asm.Advice.OffsetMapping;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.implementation.bytecode.StackManipulation;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.implementation.bytecode.assign.TypeCasting;
import net.bytebuddy.implementation.bytecode.collection.ArrayAccess;
import net.bytebuddy.implementation.bytecode.collection.ArrayFactory;
import net.bytebuddy.implementation.bytecode.constant.IntegerConstant;
import net.bytebuddy.implementation.bytecode.constant.NullConstant;
import net.bytebuddy.implementation.bytecode.member.FieldAccess;
import net.bytebuddy.implementation.bytecode.member.MethodVariableAccess;
import net.bytebuddy.matcher.ElementMatchers;

/** Turns the places of a rule into the byte code that loads them. */
final class Places {

  private static final TypeDescription.Generic OBJECT =
      TypeDescription.ForLoadedType.of(Object.class).asGenericType();

  private final TypeDescription bridge;

  Places(Class<?> bridge) {
    this.bridge = TypeDescription.ForLoadedType.of(bridge);
  }

  /** {@code $Leash.<field>[number]}, with no cast: the array has the type that is called. */
  OffsetMapping hook(String field, int number) {
    FieldDescription array =
        bridge.getDeclaredFields().filter(ElementMatchers.named(field)).getOnly();
    return target(
        new StackManipulation.Compound(
            FieldAccess.forField(array).read(),
            IntegerConstant.forValue(number),
            ArrayAccess.REFERENCE.load()));
  }

  private static OffsetMapping target(StackManipulation load) {
    return (type, method, assigner, arguments, sort) ->
        new OffsetMapping.Target.ForStackManipulation(load);
  }

  /** The first thing a hook is given: the source, or for want of one the handle. */
  static OffsetMapping first(HookRule rule) {
    Place place = rule.source().present() ? rule.source() : rule.handle();
    return (type, method, assigner, arguments, sort) ->
        new OffsetMapping.Target.ForStackManipulation(
            load(place, type, method, assigner, arguments));
  }

  /** The second: the listener, or all there is in an array. */
  static OffsetMapping second(HookRule rule) {
    if (!Packed.isPacked(rule)) {
      return (type, method, assigner, arguments, sort) ->
          new OffsetMapping.Target.ForStackManipulation(
              load(rule.listener(), type, method, assigner, arguments));
    }
    return (type, method, assigner, arguments, sort) ->
        new OffsetMapping.Target.ForStackManipulation(
            ArrayFactory.forType(OBJECT)
                .withValues(
                    List.of(
                        load(rule.listener(), type, method, assigner, arguments),
                        load(rule.handle(), type, method, assigner, arguments),
                        load(rule.key(), type, method, assigner, arguments))));
  }

  private static StackManipulation load(
      Place place,
      TypeDescription type,
      MethodDescription method,
      Assigner assigner,
      ArgumentHandler arguments) {
    return switch (place.sort()) {
      case NONE, RESULT -> NullConstant.INSTANCE;
      case THIS -> self(place, type, method, assigner, arguments);
      case ARGUMENT -> argument(place, method, assigner, arguments);
    };
  }

  private static StackManipulation self(
      Place place,
      TypeDescription type,
      MethodDescription method,
      Assigner assigner,
      ArgumentHandler arguments) {
    if (method.isStatic()) {
      return NullConstant.INSTANCE;
    }
    StackManipulation self =
        MethodVariableAccess.REFERENCE.loadFrom(arguments.argument(ArgumentHandler.THIS_REFERENCE));
    return place.field() == null
        ? self
        : new StackManipulation.Compound(self, follow(place, type, type, assigner));
  }

  /**
   * From an object to one of its fields, or to an element of the array in it, if it can be read.
   */
  private static StackManipulation follow(
      Place place, TypeDescription type, TypeDescription from, Assigner assigner) {
    FieldDescription field = field(place, type, from);
    if (field == null) {
      return StackManipulation.Trivial.INSTANCE;
    }
    StackManipulation read = FieldAccess.forField(field).read();
    TypeDescription.Generic found = field.getType();
    if (place.element() >= 0) {
      read =
          new StackManipulation.Compound(
              read, IntegerConstant.forValue(place.element()), ArrayAccess.REFERENCE.load());
      found = found.getComponentType();
    }
    return new StackManipulation.Compound(
        read, assigner.assign(found, OBJECT, Assigner.Typing.DYNAMIC));
  }

  /** Libraries rename fields: the first of the names that there is; null for none within reach. */
  private static FieldDescription field(Place place, TypeDescription type, TypeDescription from) {
    for (String name : place.fieldNames()) {
      for (TypeDescription c = type; c != null; c = superType(c)) {
        for (FieldDescription field : c.getDeclaredFields()) {
          if (field.getName().equals(name) && field.isAccessibleTo(from)) {
            return field;
          }
        }
      }
    }
    return null;
  }

  private static TypeDescription superType(TypeDescription type) {
    TypeDescription.Generic above = type.getSuperClass();
    return above == null ? null : above.asErasure();
  }

  private static StackManipulation argument(
      Place place, MethodDescription method, Assigner assigner, ArgumentHandler arguments) {
    ParameterDescription parameter = method.getParameters().get(place.argument());
    StackManipulation load =
        MethodVariableAccess.of(parameter.getType())
            .loadFrom(arguments.argument(parameter.getOffset()));
    if (place.field() != null) {
      TypeDescription from = method.getDeclaringType().asErasure();
      return new StackManipulation.Compound(
          load, follow(place, parameter.getType().asErasure(), from, assigner));
    }
    return new StackManipulation.Compound(
        load,
        assigner.assign(parameter.getType(), OBJECT, Assigner.Typing.DYNAMIC),
        TypeCasting.to(OBJECT));
  }
}
