package programs.verdicts;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/**
 * A group remembers the children that it had. Each of them listens to whatever group it is in, with
 * a listener that it makes once and keeps in a field of its own for the next one.
 */
public class Former {
  private static final Group GROUP = new Group();

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      Rectangle child = new Rectangle();
      GROUP.getChildren().add(child);
      GROUP.getChildren().remove(child);
      GROUP.getProperties().put("child " + i, child);
    }
  }
}
