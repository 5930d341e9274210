package programs.eclipse;

/** Loads the classes that keep listeners; more needs a screen. */
public class Widgets {
  public static void main(String[] args) throws Exception {
    for (String name : new String[] {"Widget", "Display"}) {
      Class.forName("org.eclipse.swt.widgets." + name, false, Widgets.class.getClassLoader());
    }
    System.out.println("loaded");
  }
}
