package programs.vaadin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;
import programs.Rounds;
import programs.Rounds.Release;

/** Views that listen to what outlives them. */
public class Views {
  private static final VaadinServletService SERVICE = new VaadinServletService() {};
  private static final Div BANNER = new Div();
  private static final UI PAGE = new UI();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "service" -> Rounds.run(args[1], Views::session);
      case "component" -> {
        if (args[1].equals("few")) {
          click();
        } else {
          Rounds.run(args[1], Views::click);
        }
      }
      case "shortcut" -> Rounds.run(args[1], Views::press);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release session() {
    int[] sessions = {0};
    Registration registration = SERVICE.addSessionInitListener(event -> sessions[0]++);
    return registration::remove;
  }

  private static Release press() {
    int[] presses = {0};
    Registration registration = PAGE.addShortcutListener(() -> presses[0]++, Key.ENTER);
    return registration::remove;
  }

  private static Release click() {
    int[] clicks = {0};
    Registration registration = BANNER.addClickListener(event -> clicks[0]++);
    return () -> {
      registration.remove();
    };
  }
}
