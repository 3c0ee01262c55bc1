<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccessibleParts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryCommands</name>
    <message numerus="yes">
        <source>stars of %n picture(s)</source>
        <translation>
            <numerusform>stars of a picture</numerusform>
            <numerusform>stars of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n picture(s)</source>
        <translation>
            <numerusform>deletion of a picture</numerusform>
            <numerusform>deletion of %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::MainWindow</name>
    <message numerus="yes">
        <source>%n picture(s) had not been finished when the program ended.</source>
        <translation>
            <numerusform>%n picture had not been finished when the program ended.</numerusform>
            <numerusform>%n pictures had not been finished when the program ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ClassifierPanel</name>
    <message numerus="yes">
        <source>+ %n gradient(s) of the classifier a step.</source>
        <translation>
            <numerusform>+ %n gradient of the classifier a step.</numerusform>
            <numerusform>+ %n gradients of the classifier a step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It tells %n class(es) apart.</source>
        <translation>
            <numerusform>It tells %n class apart.</numerusform>
            <numerusform>It tells %n classes apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n star or more</numerusform>
            <numerusform>%n stars or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryModel</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::GalleryPage</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of your %n picture(s) has all of these words and conditions.</source>
        <translation>
            <numerusform>Your picture lacks some of these words and conditions.</numerusform>
            <numerusform>None of your %n pictures has all of these words and conditions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::HistoryWorker</name>
    <message numerus="yes">
        <source>%n picture(s) kept their stars and tags.</source>
        <translation>
            <numerusform>%n picture kept its stars and tags.</numerusform>
            <numerusform>%n pictures kept their stars and tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::LineLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelPanel</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::ModelsPage</name>
    <message numerus="yes">
        <source>%n model(s) and parts of models</source>
        <translation>
            <numerusform>%n model or part of a model</numerusform>
            <numerusform>%n models and parts of models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::PictureDetails</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::SamplingPanel</name>
    <message numerus="yes">
        <source>%1 (%n call(s) a step)</source>
        <translation>
            <numerusform>%1 (%n call a step)</numerusform>
            <numerusform>%1 (%n calls a step)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model call(s)</source>
        <translation>
            <numerusform>%n model call</numerusform>
            <numerusform>%n model calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>darkroom::ui::StatusLine</name>
    <message numerus="yes">
        <source>Lab: %n lane(s)</source>
        <translation>
            <numerusform>Lab: %n lane</numerusform>
            <numerusform>Lab: %n lanes</numerusform>
        </translation>
    </message>
</context>
</TS>
