package vtable.build;

import javax.swing.JComponent;
import javax.swing.JPanel;

/** The chatter: part of the module as long as it is open. */
public class ChatPanel extends JPanel implements Buildable {
    private GameModule.KeyStrokeSource keys;

    @Override public void addTo(GameModule gm) {
        keys = new GameModule.KeyStrokeSource(this, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        gm.addKeyStrokeSource(keys);
    }

    @Override public void removeFrom(GameModule gm) { gm.removeKeyStrokeSource(keys); }
}
