#include "darkroom/base/branch_request.h"

#include <QtTest>

using namespace darkroom;

namespace {

GenerationRequest run()
{
    GenerationRequest request;
    request.prompt = "red apple";
    request.sampling.steps = 20;
    request.seed = 7;
    request.width = request.height = 128;
    request.guidance.w = 2.0;
    return request;
}

} // namespace

/// That such a request makes the branch's very picture is the claim of core.generation.branch and of the program's replay tests.
class BranchRequestTest : public QObject {
    Q_OBJECT

private slots:
    void theRunItselfIsNoBranch()
    {
        for (const int step : {1, 8, 20}) {
            QVERIFY(branchRequest(step, run(), run()) == run());
        }
    }

    void anotherWIsAChangeFromTheStepOn()
    {
        GenerationRequest changed = run();
        changed.guidance.w = 5.0;
        const GenerationRequest branch = branchRequest(8, changed, run());
        QVERIFY(branch.before.empty());
        QCOMPARE(branch.guidance.w, 2.0);
        QVERIFY(branch.guidance.changes == (std::vector<GuidanceChange>{{8, 5.0}}));
        QCOMPARE(branchRequest(1, changed, run()).guidance.w, 5.0);
        QVERIFY(branchRequest(1, changed, run()).guidance.changes.empty());
    }

    void turnsOfTheRunStayUpToTheStep()
    {
        GenerationRequest turned = run();
        turned.guidance.changes = {{3, 4.0}, {12, 6.0}};
        GenerationRequest changed = turned;
        changed.guidance.w = 5.0;
        changed.guidance.changes.clear();
        const GenerationRequest branch = branchRequest(8, changed, turned);
        QVERIFY(branch.guidance.changes == (std::vector<GuidanceChange>{{3, 4.0}, {8, 5.0}}));
    }

    void anotherPromptKeepsTheRunAsAPartBefore()
    {
        GenerationRequest changed = run();
        changed.prompt = "green cactus";
        const GenerationRequest branch = branchRequest(8, changed, run());
        QCOMPARE(branch.prompt, std::string("green cactus"));
        QVERIFY(branch.before == std::vector<EarlierPart>{earlierPart(8, run())});
    }

    void aBranchOfABranchKeepsBothParts()
    {
        GenerationRequest changed = run();
        changed.prompt = "green cactus";
        const GenerationRequest first = branchRequest(8, changed, run());
        GenerationRequest again = first;
        again.prompt = "blue rocket";
        const GenerationRequest second = branchRequest(12, again, first);
        QCOMPARE(second.before.size(), std::size_t(2));
        QCOMPARE(second.before[1].step, 12);
        QCOMPARE(second.before[1].request.prompt, std::string("green cactus"));
        // Before its own first step a branch is the run that it left.
        const GenerationRequest earlier = branchRequest(5, again, first);
        QVERIFY(earlier.before == std::vector<EarlierPart>{earlierPart(5, run())});
        QCOMPARE(earlier.prompt, std::string("blue rocket"));
    }
};

QTEST_APPLESS_MAIN(BranchRequestTest)
#include "branch_request_test.moc"
