package dev.leash.benchmarks.peer;

import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import io.netty.util.ResourceLeakTracker;

/** Netty's detector, at the level of its own option {@code io.netty.leakDetection.level}. */
final class NettyPeer implements Peer {

  private final ResourceLeakDetector<Object> detector =
      ResourceLeakDetectorFactory.instance().newResourceLeakDetector(Object.class);

  @Override
  public void pair(Object source, Object listener) {
    ResourceLeakTracker<Object> tracker = detector.track(listener);
    if (tracker != null) {
      tracker.close(listener);
    }
  }
}
