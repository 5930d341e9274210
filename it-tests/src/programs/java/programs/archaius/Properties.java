package programs.archaius;

import com.netflix.config.DynamicPropertyFactory;
import com.netflix.config.DynamicStringProperty;
import programs.Rounds;

/** Requests that ask for a property and want to be told; the leaky ones never take it back. */
public class Properties {

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Properties::open);
  }

  private static Rounds.Release open() {
    Object request = new Object();
    DynamicStringProperty property =
        DynamicPropertyFactory.getInstance().getStringProperty("header", "none");
    property.addCallback(() -> System.out.println(request));
    return property::removeAllCallbacks;
  }
}
