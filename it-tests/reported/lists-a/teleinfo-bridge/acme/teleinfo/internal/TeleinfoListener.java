package acme.teleinfo.internal;

public interface TeleinfoListener {
    void onFrameReceived(Frame frame);
}
