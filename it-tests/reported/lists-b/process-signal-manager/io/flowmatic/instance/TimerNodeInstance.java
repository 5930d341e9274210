package io.flowmatic.instance;

class TimerNodeInstance extends NodeInstance {
    private String timerId;

    TimerNodeInstance(ProcessInstance process, String name) {
        super(process, name);
    }

    @Override
    void trigger() {
        timerId = "t" + Integer.toHexString(System.identityHashCode(this));
        addTimerListener();
    }

    void addTimerListener() {
        process.getRuntime().getSignalManager().addEventListener("timerTriggered:" + process.getId(), this);
        process.getRuntime().getSignalManager().addEventListener("timer", this);
    }

    @Override
    void cancel() {
        // the job service forgets the timer by itself
        if (process.getRuntime().isUnregisterTimers()) {
            super.cancel();
        }
        timerId = null;
    }

    @Override
    public void signalEvent(String type, Object event) {
        if (event.equals(timerId)) {
            removeEventListeners();
            process.nodeCompleted(this);
        }
    }

    @Override
    public String[] getEventTypes() {
        return new String[]{"timerTriggered:" + process.getId(), "timer"};
    }
}
