package io.cubegossip.match;

public interface MatchServerMXBean {
    int getPlayed();
}
