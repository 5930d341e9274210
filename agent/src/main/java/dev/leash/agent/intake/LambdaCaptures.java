package dev.leash.agent.intake;

import dev.leash.agent.catalogue.CallPart;
import java.lang.reflect.Field;

/**
 * What a lambda captured. The JVM keeps it in private fields of the lambda's class, which can be
 * read wherever the code that made the lambda is open to Leash: everywhere on the class path.
 */
final class LambdaCaptures {

  private static final ClassValue<Field[]> FIELDS =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return type.getDeclaredFields();
        }
      };

  private LambdaCaptures() {}

  /**
   * What was captured in a field.
   *
   * @return null if it can't be read
   */
  static Object by(Object lambda, CallPart place) {
    if (lambda == null || !lambda.getClass().isHidden()) {
      return lambda;
    }
    for (Field field : FIELDS.get(lambda.getClass())) {
      if (field.getName().equals(place.field())) {
        try {
          return field.trySetAccessible() ? field.get(lambda) : null;
        } catch (IllegalAccessException | RuntimeException e) {
          return null;
        }
      }
    }
    return null;
  }
}
