package org.ci.influxpub.publish;

import java.util.ArrayList;
import java.util.List;

/** What a run wants to report; generated when the run ends. */
public class PointSink {
    private final List<String> lines = new ArrayList<>();

    public void add(String measurement, String project, long value) {
        lines.add(measurement + ",project=" + project + " value=" + value + "i");
    }

    public List<String> getLines() { return lines; }
}
