package acme.editor;

/** An editor that is reused for the next file of a search result. */
public class CompilationUnitEditor {
    private final FileBuffers buffers;
    private final ProjectionViewer viewer;
    private String input;
    private int saves;

    /** Knows its editor. */
    private final class AdaptedSourceViewer extends ProjectionViewer {
        AdaptedSourceViewer(boolean fromOld) { super(fromOld); }
        @Override public String title() { return input + (saves > 0 ? "" : " *"); }
    }

    public CompilationUnitEditor(FileBuffers buffers, boolean fromOld) {
        this.buffers = buffers;
        this.viewer = new AdaptedSourceViewer(fromOld);
    }

    public void setInput(String path) {
        input = path;
        viewer.setDocument(buffers.get(path));
    }

    public void type(int at, String text) throws Exception {
        buffers.get(input).replace(at, 0, text);
    }

    public int updates() { return viewer.getUpdates(); }

    public void close() {
        viewer.dispose();
    }
}
