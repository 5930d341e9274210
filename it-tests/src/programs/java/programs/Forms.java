package programs;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * A program made of forms: static methods that register something each time they are called, and
 * answer with how to take it back. {@code leaky} calls each of them 100 times, {@code clean} takes
 * back at once what each call registered; {@code odd} calls the {@link Odd} ones, once.
 */
public final class Forms {
  private Forms() {}

  /** Takes a registration back. */
  public interface Release {
    void run() throws Exception;
  }

  /** Something peculiar, which has its own idea of how it ends. */
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Odd {}

  /** Runs it: {@code leaky|clean|odd [rounds]}. */
  public static void run(Class<?> program, String[] args) throws Exception {
    String side = args[0];
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
    List<Method> forms = new ArrayList<>();
    for (Method method : program.getDeclaredMethods()) {
      boolean odd = method.isAnnotationPresent(Odd.class);
      if (odd || (method.getReturnType() == Release.class && method.getParameterCount() == 0)) {
        if (odd == side.equals("odd")) {
          method.setAccessible(true);
          forms.add(method);
        }
      }
    }
    for (Method form : forms) {
      for (int i = 0; i < (side.equals("odd") ? 1 : rounds); i++) {
        Release release = (Release) form.invoke(null);
        if (side.equals("clean")) {
          release.run();
        }
      }
    }
    System.out.println(forms.size() + " forms");
  }
}
