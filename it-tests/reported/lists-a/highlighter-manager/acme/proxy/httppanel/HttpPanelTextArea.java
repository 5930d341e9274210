package acme.proxy.httppanel;

import acme.proxy.highlighter.HighlightSearchEntry;
import acme.proxy.highlighter.HighlighterManager;
import java.util.Observable;
import java.util.Observer;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;

@SuppressWarnings("deprecation")
public abstract class HttpPanelTextArea extends JTextArea implements Observer {
    private static final long serialVersionUID = 1L;
    private int marks;

    protected HttpPanelTextArea() {
        initHighlighter();
    }

    private void initHighlighter() {
        HighlighterManager highlighter = HighlighterManager.getInstance();
        highlighter.addObserver(this);
        highlightAll();
    }

    protected void highlightAll() {
        for (HighlightSearchEntry e : HighlighterManager.getInstance().getHighlights()) {
            highlightEntryParser(e);
        }
    }

    private void highlightEntryParser(HighlightSearchEntry entry) {
        if (!entry.isActive() || getDocument() == null) {
            return;
        }
        String text = getText();
        int at = text.indexOf(entry.getToken());
        while (at >= 0) {
            try {
                getHighlighter().addHighlight(at, at + entry.getToken().length(),
                        new DefaultHighlighter.DefaultHighlightPainter(entry.getColor()));
                marks++;
            } catch (BadLocationException e) {
                return;
            }
            at = text.indexOf(entry.getToken(), at + 1);
        }
    }

    public void setMessage(String header, String body) {
        setText(header + "\r\n\r\n" + body);
        getHighlighter().removeAllHighlights();
        marks = 0;
        highlightAll();
    }

    public int getMarks() {
        return marks;
    }

    /** To be called when the view is not needed any longer. */
    public void removeNotifyHighlighter() {
        HighlighterManager.getInstance().deleteObserver(this);
    }

    @Override
    public void update(Observable o, Object arg) {
        if (arg == null) {
            getHighlighter().removeAllHighlights();
            marks = 0;
            highlightAll();
        } else {
            highlightEntryParser((HighlightSearchEntry) arg);
        }
    }
}
