package vtable.build;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** The open module: everything on the table registers here. */
public class GameModule {
    private final List<KeyStrokeSource> keyStrokeSources = new ArrayList<>();
    private final List<KeyStroke> keyStrokes = new ArrayList<>();
    private final List<CommandEncoder> commandEncoders = new ArrayList<>();
    private final List<GameComponent> gameComponents = new ArrayList<>();

    public void addKeyStrokeSource(KeyStrokeSource src) {
        keyStrokeSources.add(src);
        for (KeyStroke k : keyStrokes) src.register(k);
    }

    public void removeKeyStrokeSource(KeyStrokeSource src) { keyStrokeSources.remove(src); }

    public void addKeyStroke(KeyStroke k) {
        keyStrokes.add(k);
        for (KeyStrokeSource src : keyStrokeSources) src.register(k);
    }

    public void addCommandEncoder(CommandEncoder ce) { commandEncoders.add(ce); }
    public void removeCommandEncoder(CommandEncoder ce) { commandEncoders.remove(ce); }
    public void addGameComponent(GameComponent gc) { gameComponents.add(gc); }
    public void removeGameComponent(GameComponent gc) { gameComponents.remove(gc); }

    public void setup(boolean gameStarting) { for (GameComponent gc : gameComponents) gc.setup(gameStarting); }

    public String encode(String command) {
        for (CommandEncoder ce : commandEncoders) {
            String s = ce.encode(command);
            if (s != null) return s;
        }
        return command;
    }

    public interface CommandEncoder { String encode(String command); }
    public interface GameComponent { void setup(boolean gameStarting); }

    /** A component whose key strokes belong to the module while it has the focus. */
    public static class KeyStrokeSource {
        private final JComponent component;
        private final int mode;
        public KeyStrokeSource(JComponent component, int mode) { this.component = component; this.mode = mode; }
        void register(KeyStroke k) { component.registerKeyboardAction(e -> { }, k, mode); }
    }
}
