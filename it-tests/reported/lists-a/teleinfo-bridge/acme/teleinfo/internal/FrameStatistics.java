package acme.teleinfo.internal;

import java.util.IntSummaryStatistics;

public class FrameStatistics implements TeleinfoListener {
    private final IntSummaryStatistics current = new IntSummaryStatistics();

    @Override
    public void onFrameReceived(Frame frame) {
        current.accept(frame.iinst());
    }

    public String report() {
        return "frames " + current.getCount() + ", mean current " + Math.round(current.getAverage()) + " A";
    }
}
