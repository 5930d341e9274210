package programs.env;

/** Loads and links the classes it is told, so that the JVM verifies them. */
public class Link {
  public static void main(String[] args) {
    int linked = 0;
    for (String name : args) {
      try {
        Class.forName(name, true, Link.class.getClassLoader());
        linked++;
      } catch (ClassNotFoundException e) {
        // not in this JDK
      } catch (LinkageError e) {
        System.out.println(name + ": " + e);
      }
    }
    System.out.println(linked > 0 ? "linked" : "nothing to link");
  }
}
