package programs.published;

import com.formdev.flatlaf.FlatLightLaf;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** The user changes the theme again and again, and each time both panels get a new look. */
public class Themes {
  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    UIManager.setLookAndFeel(new FlatLightLaf());
    JPanel left = new JPanel();
    JPanel right = new JPanel();
    for (int i = 0; i < 60; i++) {
      left.updateUI();
      right.updateUI();
    }
  }
}
