package acme.proxy.httppanel;

public class RequestTextArea extends HttpPanelTextArea {
    private static final long serialVersionUID = 1L;
}
