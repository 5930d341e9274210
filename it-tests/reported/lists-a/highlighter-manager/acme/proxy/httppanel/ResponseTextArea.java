package acme.proxy.httppanel;

public class ResponseTextArea extends HttpPanelTextArea {
    private static final long serialVersionUID = 1L;
    private boolean wrap;

    public ResponseTextArea(boolean wrap) {
        this.wrap = wrap;
        setLineWrap(wrap);
    }
}
