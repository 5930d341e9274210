package acme.xmpp;

public class XMPPException extends Exception {
    public XMPPException(String condition) { super(condition); }
}
