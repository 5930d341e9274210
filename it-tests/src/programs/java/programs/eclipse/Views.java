package programs.eclipse;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import programs.Rounds;
import programs.Rounds.Release;

/** Views that listen to a selection service and to a model. */
public class Views {
  private static final Selection SELECTION = new Selection();
  private static final Notifier RESOURCE = new ResourceSetImpl();
  private static final Notifier MODEL = EcoreFactory.eINSTANCE.createEClass();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "list" -> Rounds.run(args[1], Views::select);
      case "listCleared" -> {
        Rounds.run("leaky", Views::select);
        SELECTION.listeners.clear();
      }
      case "emf" -> Rounds.run(args[1], () -> adapt(RESOURCE));
      case "emfCleared" -> {
        Rounds.run("leaky", () -> adapt(RESOURCE));
        RESOURCE.eAdapters().clear();
      }
      case "emfMin" -> Rounds.run(args[1], () -> adapt(MODEL));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release select() {
    View view = new View();
    SELECTION.addViewListener(view);
    SELECTION.addViewListener(view);
    return () -> SELECTION.listeners.remove(view);
  }

  private static Release adapt(Notifier notifier) {
    Adapter adapter = new AdapterImpl();
    notifier.eAdapters().add(adapter);
    return () -> notifier.eAdapters().remove(adapter);
  }

  /** One of many. */
  static class View implements ViewListener {}

  /** Is told what is selected. */
  interface ViewListener {}

  /** Lives as long as the workbench. */
  static class Selection {
    final ListenerList<ViewListener> listeners = new ListenerList<>();

    void addViewListener(ViewListener view) {
      listeners.add(view);
    }
  }
}
