package programs.env;

/** Tries to get at the JDK's and the agent's insides. */
public class Walls {
  public static void main(String[] args) throws Exception {
    try {
      ClassLoader.class
          .getDeclaredMethod("defineClass", String.class, byte[].class, int.class, int.class)
          .setAccessible(true);
      System.out.println("java.lang is open");
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName());
    }
    for (String name : args) {
      try {
        Class.forName(name);
        System.out.println("visible: " + name);
      } catch (ClassNotFoundException e) {
        System.out.println("hidden");
      }
    }
  }
}
