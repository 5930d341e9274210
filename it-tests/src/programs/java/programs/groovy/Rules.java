package programs.groovy;

import groovy.lang.GroovyShell;
import java.beans.PropertyChangeSupport;

/** Evaluates rules, each a script of its own in a loader of its own, which leaves a listener. */
public class Rules {
  public static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  private static final String RULE =
      "programs.groovy.Rules.MODEL.addPropertyChangeListener("
          + "{ event -> println event } as java.beans.PropertyChangeListener)";

  public static void main(String[] args) {
    int rules = Integer.parseInt(args[0]);
    for (int i = 0; i < rules; i++) {
      new GroovyShell().evaluate(RULE, "Rule" + i + ".groovy");
    }
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }
}
