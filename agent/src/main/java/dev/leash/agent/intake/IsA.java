package dev.leash.agent.intake;

/** Whether classes are of a named type, by name: that type is the application's. Thread-safe. */
final class IsA extends ClassValue<Boolean> {

  private final String name;

  IsA(String name) {
    this.name = name;
  }

  @Override
  protected Boolean computeValue(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(name)) {
        return true;
      }
      for (Class<?> i : c.getInterfaces()) {
        if (computeValue(i)) {
          return true;
        }
      }
    }
    return false;
  }
}
