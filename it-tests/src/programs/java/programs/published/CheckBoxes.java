package programs.published;

import com.jidesoft.swing.CheckBoxList;
import com.jidesoft.swing.CheckBoxListSelectionModel;
import javax.swing.DefaultListModel;
import javax.swing.SwingUtilities;

/** A list forgets what was checked by taking a new selection model. */
public class CheckBoxes {
  public static void main(String[] args) throws Exception {
    DefaultListModel<String> model = new DefaultListModel<>();
    model.addElement("first");
    SwingUtilities.invokeAndWait(
        () -> {
          CheckBoxList list = new CheckBoxList(model);
          for (int i = 0; i < 60; i++) {
            list.setCheckBoxListSelectionModel(new CheckBoxListSelectionModel());
          }
        });
  }
}
