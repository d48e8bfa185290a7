/** A night walk and water. */
import type { LabelledPage } from '../labelled.ts';

export const FOURTEENTH_ACCOUNTS: readonly LabelledPage[] = [
  {
    name: 'hospice-night-walk',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Wix.com Website Builder">
<title>Moonlight Mile 2026 | Fenwater Hospice</title>
<style id="css_masterPage">#SITE_HEADER{position:sticky}.font_0{font:normal 60px/1.1em madefor-display}</style>
</head>
<body class="responsive">
<div id="SITE_CONTAINER"><div id="main_MF"><div id="BACKGROUND_GROUP" class="bg-group"></div>
<button id="SKIP_TO_CONTENT_BTN" class="skip" style="clip:rect(0 0 0 0);position:absolute;width:1px;height:1px;overflow:hidden">Skip to Main Content</button>
<header class="xU8fqS SITE_HEADER wixui-header" tabindex="-1" id="SITE_HEADER"><div class="U4Bvut"><div class="_C0cVf">
<div class="MazNVa comp-logo wixui-image" id="comp-logo" title="Fenwater Hospice"><a data-testid="linkElement" href="https://www.moonlightmile.example" target="_self" class="j7pOnl"><wow-image id="img_comp-logo" class="BI8PVQ"><img src="https://static.moonlightmile.example/media/logo.png" alt="Fenwater Hospice, a crescent moon over reeds" style="width:150px;height:60px"></wow-image></a></div>
<wix-dropdown-menu id="comp-menu" class="_pfxlW comp-menu hidden-during-prewarmup wixui-dropdown-menu" tabindex="-1" dir="ltr"><nav class="HASJjM" id="comp-menunavContainer" aria-label="Site"><ul class="TbQwbC" id="comp-menuitemsContainer">
<li id="comp-menu0" data-direction="ltr" class="_hm0"><a data-testid="linkElement" href="https://www.moonlightmile.example/route" target="_self" class="NHM1d1"><div class="aWTgIN"><div class=""><p class="ONlyPu" id="comp-menu0label">The route</p></div></div></a></li>
<li id="comp-menu1" data-direction="ltr" class="_hm0"><a data-testid="linkElement" href="https://www.moonlightmile.example/fundraise" target="_self" class="NHM1d1"><div class="aWTgIN"><div class=""><p class="ONlyPu" id="comp-menu1label">Fundraising tips</p></div></div></a></li>
<li id="comp-menu2" data-direction="ltr" class="_hm0"><a data-testid="linkElement" href="https://www.moonlightmile.example/volunteer" target="_self" class="NHM1d1"><div class="aWTgIN"><div class=""><p class="ONlyPu" id="comp-menu2label">Marshals</p></div></div></a></li>
<li id="comp-menu__more__" class="_hm0" style="visibility:hidden" aria-hidden="true"><div class="aWTgIN"><p class="ONlyPu">More</p></div></li>
</ul></nav></wix-dropdown-menu>
<div class="comp-headbtn FubTgk" id="comp-headbtn" aria-disabled="false"><a data-testid="linkElement" href="https://www.moonlightmile.example/enter" target="_self" class="wixui-button uUxqWY" aria-label="Enter now"><span class="l7_2fn wixui-button__label">Enter now</span></a></div>
</div></div></header>
<main id="PAGES_CONTAINER" class="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div id="c1dmp" class="dBAkHi">
<section id="comp-hero" tabindex="-1" class="Oqnisf comp-hero wixui-section"><div id="bgLayers_comp-hero" data-hook="bgLayers" class="MW5IWV"><div class="bgMedia"><wix-video id="videoContainer_comp-hero" data-video-info="{}"><video class="K8MSra" role="presentation" title="Walkers with lanterns crossing the town bridge" muted playsinline loop src="https://video.moonlightmile.example/2025.mp4"></video></wix-video></div></div>
<div data-mesh-id="comp-herocontent" class="">
<div id="comp-t1" class="HcOXKn c9GqVL QxJLC3 comp-t1 wixui-rich-text" data-testid="richTextElement"><p class="font_7 wixui-rich-text__text"><span style="letter-spacing:.2em">SATURDAY 19 SEPTEMBER · 9 PM · MARKET SQUARE</span></p></div>
<div id="comp-t2" class="HcOXKn c9GqVL QxJLC3 comp-t2 wixui-rich-text" data-testid="richTextElement"><h1 class="font_0 wixui-rich-text__text"><span class="color_11 wixui-rich-text__text">Walk for someone you miss</span></h1></div>
<div id="comp-t3" class="HcOXKn wixui-rich-text" data-testid="richTextElement"><p class="font_8 wixui-rich-text__text">Five miles, two thousand lanterns and hot soup at the lock. Every step keeps a nurse on the road through the night.</p></div>
<div class="comp-b1 FubTgk" id="comp-b1"><a data-testid="linkElement" href="https://www.moonlightmile.example/enter" class="wixui-button uUxqWY" aria-label="Save my place"><span class="l7_2fn wixui-button__label">Save my place</span></a></div>
<div class="comp-b2 FubTgk" id="comp-b2"><a data-testid="linkElement" href="https://give.moonlightmile.example" class="wixui-button uUxqWY" aria-label="Can't walk? Give instead"><span class="l7_2fn wixui-button__label">Can&#39;t walk? Give instead</span></a></div>
</div></section>
<section id="comp-entry" class="Oqnisf wixui-section"><div class="wixui-column-strip">
<div class="HcOXKn wixui-rich-text"><h2 class="font_2 wixui-rich-text__text">Entry fees</h2></div>
<div class="wixui-column"><p class="font_8 wixui-rich-text__text"><span style="font-weight:bold">Adult</span></p><p class="font_5 wixui-rich-text__text">£18</p></div>
<div class="wixui-column"><p class="font_8 wixui-rich-text__text"><span style="font-weight:bold">Age 10 to 16</span></p><p class="font_5 wixui-rich-text__text">£9</p></div>
<div class="wixui-column"><p class="font_8 wixui-rich-text__text"><span style="font-weight:bold">Family of four</span></p><p class="font_5 wixui-rich-text__text">£45</p></div>
<div class="HcOXKn wixui-rich-text"><p class="font_8 wixui-rich-text__text">Includes a lantern, a T-shirt and a medal. If you can&#8217;t make it, tell us by 1 September and we&#8217;ll return your fee.</p></div>
</div></section>
<section id="comp-why" class="Oqnisf wixui-section">
<div class="HcOXKn wixui-rich-text"><h2 class="font_2 wixui-rich-text__text">Where your sponsorship goes</h2></div>
<div class="wixui-repeater"><div class="comp-r1"><p class="font_4">£127,400</p><p class="font_8">raised by last year&#8217;s walkers</p></div><div class="comp-r2"><p class="font_4">860</p><p class="font_8">families cared for at home</p></div><div class="comp-r3"><p class="font_4">87p</p><p class="font_8">of each pound is spent on care</p></div></div>
<div class="HcOXKn wixui-rich-text"><p class="font_8 wixui-rich-text__text"><span style="font-style:italic">&ldquo;Dad&#8217;s nurse rang me from her car at 3 am so I wouldn&#8217;t be on my own. I&#8217;ll walk every year I can.&rdquo;</span></p><p class="font_9">Leanne, walking for Colin</p></div>
<div class="MazNVa wixui-image" title="Leanne and her children at the start line"><img src="https://static.moonlightmile.example/media/leanne.jpg" alt="Leanne and her children at the start line" width="480" height="320"></div>
</section>
<section id="comp-faq" class="Oqnisf wixui-section"><div class="HcOXKn wixui-rich-text"><h2 class="font_2 wixui-rich-text__text">Bring what?</h2></div>
<div class="wixui-accordion" role="list"><div role="listitem" class="accordion-item"><button class="accordion-title" aria-expanded="false"><span>Are dogs allowed?</span></button></div><div role="listitem" class="accordion-item"><button class="accordion-title" aria-expanded="false"><span>Is the route suitable for wheelchairs?</span></button></div><div role="listitem" class="accordion-item"><button class="accordion-title" aria-expanded="false"><span>What happens if it pours?</span></button></div></div></section>
<section id="comp-list" class="Oqnisf wixui-section"><div class="HcOXKn wixui-rich-text"><h2 class="font_2 wixui-rich-text__text">Not ready yet?</h2></div>
<form id="comp-form" class="JVi7i2 comp-form wixui-form" data-testid="siteForm"><div class="wixui-text-input" id="comp-f1"><label for="input_comp-f1" class="wixui-text-input__label">First name</label><div class="XRJUI4"><input name="first-name" id="input_comp-f1" class="KvoMHf has-custom-focus wixui-text-input__input" type="text" value=""></div></div><div class="wixui-text-input" id="comp-f2"><label for="input_comp-f2" class="wixui-text-input__label">Email</label><div class="XRJUI4"><input name="email" id="input_comp-f2" class="KvoMHf wixui-text-input__input" type="email" required aria-required="true" value=""></div></div><div class="comp-f3"><button aria-label="Remind me" class="wixui-button uUxqWY" data-testid="buttonElement"><span class="l7_2fn wixui-button__label">Remind me</span></button></div><div class="comp-f4" style="visibility:hidden" aria-hidden="true"><p>Thanks! We&#39;ll be in touch.</p></div></form></section>
</div></div></main>
<footer tabindex="-1" class="SITE_FOOTER_WRAPPER wixui-footer" id="SITE_FOOTER"><div class="HcOXKn wixui-rich-text"><p class="font_9"><a href="https://www.moonlightmile.example/terms" target="_self">Event terms</a></p><p class="font_9"><a href="https://www.moonlightmile.example/safeguarding" target="_self">Safeguarding</a></p><p class="font_9">Fenwater Hospice is a registered charity, no. 1098811. Registered with the Fundraising Regulator.</p></div>
<ul class="wixui-social" aria-label="Social Bar"><li><a href="https://facebook.example/fenwater" aria-label="Facebook"><img src="https://static.moonlightmile.example/media/fb.png" alt="Facebook"></a></li><li><a href="https://instagram.example/fenwater" aria-label="Instagram"><img src="https://static.moonlightmile.example/media/ig.png" alt="Instagram"></a></li></ul></footer>
</div></div>
<script type="application/json" id="wix-essential-viewer-model">{"fleetConfig":{"fleetName":"thunderbolt"}}</script>
</body>
</html>`,
    labels: `
h1 Walk for someone you miss
h2 Entry fees
h2 Where your sponsorship goes
h2 Bring what?
h2 Not ready yet?
nav The route
nav Fundraising tips
nav Marshals
nav Event terms
nav Safeguarding
action Enter now
action Save my place
action Can't walk? Give instead
action Remind me
form newsletter
field First name
field Email
price 18 GBP -
price 9 GBP -
price 45 GBP -
media Fenwater Hospice, a crescent moon over reeds
media Walkers with lanterns crossing the town bridge
media Leanne and her children at the start line
proof *raised by last year’s walkers
proof *families cared for at home
proof “Dad’s nurse rang me*
trust *If you can’t make it, tell us by 1 September and we’ll return your fee.
trust Fenwater Hospice is a registered charity*
trust *Registered with the Fundraising Regulator.
question Are dogs allowed?
question Is the route suitable for wheelchairs?
question What happens if it pours?
`,
    hidden: ["Thanks! We'll be in touch."],
  },
  {
    name: 'water-account',
    kind: 'sign-up',
    language: 'en-gb',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-gb">
<head><title>
	My Account - Calder Vale Water
</title><meta http-equiv="X-UA-Compatible" content="IE=edge" /><link href="../App_Themes/CVW/Main.css" type="text/css" rel="stylesheet" />
<script src="/WebResource.axd?d=pynGkmcFUV13He1Qd6_TZ" type="text/javascript"></script>
</head>
<body>
<form method="post" action="./Register.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm">
<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk7x" />
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAAhq" />
</div>
<div id="wrapper">
  <div id="header">
    <a id="ctl00_lnkHome" href="../Default.aspx"><img id="ctl00_imgLogo" src="../Images/logo.png" alt="Calder Vale Water" style="border-width:0px;" /></a>
    <div id="ctl00_pnlSearch" class="site-search" onkeypress="javascript:return WebForm_FireDefaultButton(event, &#39;ctl00_btnSearch&#39;)">
      <input name="ctl00$txtSearch" type="text" id="ctl00_txtSearch" placeholder="How can we help?" aria-label="How can we help?" />
      <input type="submit" name="ctl00$btnSearch" value="Search" id="ctl00_btnSearch" class="btnSearch" />
    </div>
  </div>
  <div id="ctl00_mnuMain" class="main-menu">
	<ul class="level1">
		<li><a class="level1" href="../Bills/Default.aspx">Your bill</a></li><li><a class="level1" href="../Moving/Default.aspx">Moving home</a></li><li><a class="level1" href="../Leaks/Default.aspx">Report a leak</a></li><li><a class="level1" href="../Meters/Default.aspx">Water meters</a></li><li><a class="level1" href="../Help/PriorityServices.aspx">Extra support</a></li>
	</ul>
</div>
  <div class="crumbs"><span id="ctl00_SiteMapPath1"><a href="#ctl00_SiteMapPath1_SkipLink" style="position:absolute;left:-10000px;top:auto;width:1px;height:1px;overflow:hidden;">Skip Navigation Links</a><span><a href="/Default.aspx">Home</a></span><span> &gt; </span><span><a href="/Account/Default.aspx">My Account</a></span><span> &gt; </span><span>Register</span><a id="ctl00_SiteMapPath1_SkipLink"></a></span></div>
  <div id="content">
    <h1><span id="ctl00_cphMain_lblTitle">Register for My Account</span></h1>
    <p>It takes about three minutes. You will need a recent bill, as your customer number is printed at the top right of it.</p>
    <div id="ctl00_cphMain_vsErrors" class="validation-summary" style="display:none;"></div>
    <table class="layout" cellspacing="0" cellpadding="0" border="0">
      <tr>
        <td class="left" valign="top">
          <div class="panel">
            <h2>Your details</h2>
            <table class="formtable">
              <tr>
                <td><label for="ctl00_cphMain_txtCustNo" id="ctl00_cphMain_lblCustNo">Customer number</label></td>
                <td><input name="ctl00$cphMain$txtCustNo" type="text" maxlength="10" id="ctl00_cphMain_txtCustNo" /><span id="ctl00_cphMain_rfvCustNo" style="color:Red;display:none;">Enter your customer number</span></td>
              </tr>
              <tr>
                <td><label for="ctl00_cphMain_txtSurname">Surname on the bill</label></td>
                <td><input name="ctl00$cphMain$txtSurname" type="text" id="ctl00_cphMain_txtSurname" /></td>
              </tr>
              <tr>
                <td><label for="ctl00_cphMain_txtEmail">Email address</label></td>
                <td><input name="ctl00$cphMain$txtEmail" type="text" id="ctl00_cphMain_txtEmail" /></td>
              </tr>
              <tr>
                <td><label for="ctl00_cphMain_txtPassword">Choose a password</label></td>
                <td><input name="ctl00$cphMain$txtPassword" type="password" id="ctl00_cphMain_txtPassword" /><br /><span class="hint">At least 10 characters, with a number in it</span></td>
              </tr>
              <tr>
                <td><label for="ctl00_cphMain_ddlQuestion">Security question</label></td>
                <td><select name="ctl00$cphMain$ddlQuestion" id="ctl00_cphMain_ddlQuestion">
	<option selected="selected" value="0">Please choose</option>
	<option value="1">What was the name of your first school?</option>
	<option value="2">What was your first pet called?</option>
</select></td>
              </tr>
              <tr>
                <td><label for="ctl00_cphMain_txtAnswer">Your answer</label></td>
                <td><input name="ctl00$cphMain$txtAnswer" type="text" id="ctl00_cphMain_txtAnswer" /></td>
              </tr>
              <tr>
                <td colspan="2"><span class="check"><input id="ctl00_cphMain_chkPaperless" type="checkbox" name="ctl00$cphMain$chkPaperless" checked="checked" /><label for="ctl00_cphMain_chkPaperless">Switch me to paperless bills and take £5 off my account each year</label></span></td>
              </tr>
              <tr>
                <td colspan="2"><span class="check"><input id="ctl00_cphMain_chkTerms" type="checkbox" name="ctl00$cphMain$chkTerms" /><label for="ctl00_cphMain_chkTerms">I accept the terms of use</label></span></td>
              </tr>
            </table>
            <p><input type="submit" name="ctl00$cphMain$btnRegister" value="Create my account" onclick="javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions(&quot;ctl00$cphMain$btnRegister&quot;))" id="ctl00_cphMain_btnRegister" class="btn btnMain" /></p>
            <p class="small"><img src="../Images/padlock.gif" alt="Padlock" width="12" height="14" /> This page is encrypted. We will only use your email address to run your account.</p>
          </div>
        </td>
        <td class="right" valign="top">
          <div class="panel grey">
            <h2>Registered before?</h2>
            <p><label for="ctl00_cphMain_txtLoginEmail">Email</label><br /><input name="ctl00$cphMain$txtLoginEmail" type="text" id="ctl00_cphMain_txtLoginEmail" /></p>
            <p><label for="ctl00_cphMain_txtLoginPassword">Password</label><br /><input name="ctl00$cphMain$txtLoginPassword" type="password" id="ctl00_cphMain_txtLoginPassword" /></p>
            <p><a id="ctl00_cphMain_lnkLogin" class="btn" href="javascript:__doPostBack(&#39;ctl00$cphMain$lnkLogin&#39;,&#39;&#39;)">Log in</a></p>
            <p><a href="Forgotten.aspx">I have forgotten my password</a></p>
          </div>
          <div class="panel">
            <h2>With My Account you can</h2>
            <ul>
              <li>Pay, or set up a Direct Debit</li>
              <li>Send us a meter reading at any time</li>
              <li>Look back at six years of bills</li>
            </ul>
            <p><b>380,000 households</b> already use it, and 93% of them told us they would recommend it.</p>
            <img src="../Images/banner-meter.jpg" alt="A hand wiping the lid of a water meter" width="260" height="140" />
          </div>
        </td>
      </tr>
    </table>
  </div>
  <div id="footer">
    <ul class="footlinks">
      <li><a href="../About/Default.aspx">About us</a></li>
      <li><a href="../Accessibility.aspx">Accessibility</a></li>
      <li><a href="../Cookies.aspx">Cookies</a></li>
      <li><a href="../Contact.aspx">Contact us</a></li>
    </ul>
    <p>Calder Vale Water plc. Registered in England 02366999. Regulated by Ofwat. Direct Debit Guarantee applies.</p>
  </div>
</div>
<script type="text/javascript">
//<![CDATA[
var Page_Validators =  new Array(document.getElementById("ctl00_cphMain_rfvCustNo"));
//]]>
</script>
</form>
</body>
</html>`,
    labels: `
h1 Register for My Account
h2 Your details
h2 Registered before?
h2 With My Account you can
nav Your bill
nav Moving home
nav Report a leak
nav Water meters
nav Extra support
nav Home
nav My Account
nav About us
nav Accessibility
nav Cookies
nav Contact us
action Search
action Create my account
action Log in
form search
form sign-up
form log-in
field How can we help?
field Customer number
field Surname on the bill
field Email address
field Choose a password
field Security question
field Your answer
field Switch me to paperless bills and take £5 off my account each year
field I accept the terms of use
field Email
field Password
media Calder Vale Water
media A hand wiping the lid of a water meter
proof 380,000 households already use it*
trust This page is encrypted.*
trust *Regulated by Ofwat.
trust *Direct Debit Guarantee applies.
`,
    hidden: ['Enter your customer number'],
  },
];
