package vtable.build;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;

/** The scenario, public and private notes of a game. */
public class NotesWindow extends JPanel implements Buildable, GameModule.GameComponent, GameModule.CommandEncoder {
    private final JTextArea scenario = new JTextArea();
    private final JTextArea publicNotes = new JTextArea();
    private final SecretNotes secretNotes = new SecretNotes();
    private final boolean removeKeys;
    private GameModule.KeyStrokeSource keys;

    public NotesWindow(boolean removeKeys) {
        super(new BorderLayout());
        this.removeKeys = removeKeys;
        JTabbedPane tabs = new JTabbedPane();
        tabs.add("Scenario", scenario);
        tabs.add("Public", publicNotes);
        add(tabs);
    }

    @Override
    public void addTo(GameModule gm) {
        gm.addCommandEncoder(this);
        gm.addGameComponent(this);
        gm.addCommandEncoder(secretNotes);
        gm.addGameComponent(secretNotes);
        keys = new GameModule.KeyStrokeSource(this, JComponent.WHEN_IN_FOCUSED_WINDOW);
        gm.addKeyStrokeSource(keys);
    }

    @Override
    public void removeFrom(GameModule gm) {
        gm.removeCommandEncoder(this);
        gm.removeGameComponent(this);
        gm.removeCommandEncoder(secretNotes);
        gm.removeGameComponent(secretNotes);
        if (removeKeys) {
            gm.removeKeyStrokeSource(keys);
        }
    }

    @Override public void setup(boolean gameStarting) { scenario.setText(gameStarting ? "Turn 1" : ""); }
    @Override public String encode(String c) { return c.startsWith("NOTES") ? c + "/" + scenario.getText() : null; }

    private static class SecretNotes implements GameModule.CommandEncoder, GameModule.GameComponent {
        private int games;
        @Override public String encode(String c) { return c.startsWith("SNOTE") ? c + "#" + games : null; }
        @Override public void setup(boolean starting) { if (starting) games++; }
    }
}
