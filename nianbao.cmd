@echo off
rem Starts nianbao with the newest Java present. Kept in ASCII: old consoles lose their place in a
rem batch file with other characters; the Chinese messages stand in files.
setlocal DisableDelayedExpansion
set "home=%~dp0."
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
set "quotes=1"
if %page%==936 if not defined WT_SESSION if not defined TERM_PROGRAM set "quotes=2"
chcp 65001 >nul
set "best=16"
call :java "%NIANBAO_JAVA_HOME%"
if %best%==16 (
  call :java "%JAVA_HOME%"
  call :java "%home%\jre"
  for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :java "%%~dp$PATH:j.."
  for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
    for /d %%d in ("%ProgramFiles%\%%~v\*" "%LOCALAPPDATA%\Programs\%%~v\*") do call :java "%%d"
  )
)
set "code=3"
if %best%==16 (type "%home%\lib\no-java.txt" "%home%\src\main\launch\no-java.txt" 2>nul & goto end)
set "jar=%home%\nianbao.jar"
if not exist "%jar%" call :build
if not exist "%jar%" (type "%home%\src\main\launch\build-failed.txt" & goto end)
set "flags=-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
