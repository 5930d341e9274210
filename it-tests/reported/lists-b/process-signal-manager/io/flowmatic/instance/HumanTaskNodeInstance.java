package io.flowmatic.instance;

class HumanTaskNodeInstance extends NodeInstance {
    HumanTaskNodeInstance(ProcessInstance process, String name) {
        super(process, name);
    }

    @Override
    void trigger() {
        addEventListeners();
    }

    @Override
    public void signalEvent(String type, Object event) {
        removeEventListeners();
        process.nodeCompleted(this);
    }

    @Override
    public String[] getEventTypes() {
        return new String[]{"workItemCompleted:" + process.getId()};
    }
}
