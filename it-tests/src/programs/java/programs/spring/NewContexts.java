package programs.spring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.GenericApplicationContext;

/** A context for each plug-in; the leaky side never closes one. */
public class NewContexts {
  private static final List<GenericApplicationContext> KEPT = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      GenericApplicationContext context = open();
      switch (args[0]) {
        case "leaky" -> KEPT.add(context);
        case "clean" -> context.close();
        default -> {} // nobody refers to it
      }
    }
  }

  private static GenericApplicationContext open() {
    GenericApplicationContext context = new GenericApplicationContext();
    context.refresh();
    return context;
  }
}
